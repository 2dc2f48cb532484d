import type { ComponentChildren } from 'preact';

/**
 * A link to another site or a phone number, from our own data. Anything but `https:` and `tel:` is drawn as words, so
 * that an imported pack cannot bring a script along.
 */
export function OutsideLink({ href, label, children }: { href: string; label?: string; children: ComponentChildren }) {
  if (!/^(https:\/\/|tel:)/i.test(href)) return <span>{children}</span>;
  return (
    <a class="link" href={href} target="_blank" rel="noopener noreferrer" aria-label={label}>
      {children}
    </a>
  );
}
