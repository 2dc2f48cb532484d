/** Line drawings on a grid of 24, one for each topic, so that the list can be used without reading. */
const DRAWINGS: Record<string, string> = {
  // Two people and a question between them.
  'what-trafficking-is':
    'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM9.4 9.4a2.7 2.7 0 1 1 3.8 2.4c-.8.4-1.2.9-1.2 1.9M12 16.9v.01',
  // Coins.
  fees: 'M9 4a5 5 0 1 0 0 10a5 5 0 0 0 0-10zM15.6 10.2a5 5 0 1 1-5 6.6M9 7.2v3.6',
  // A passport.
  documents: 'M6 3h12v18H6zM12 7.2a3 3 0 1 0 0 6a3 3 0 0 0 0-6zM9 17h6',
  // A plane.
  travel: 'M3 13.5l18-8l-5.5 14l-3.4-5.4zM12.1 14.1L21 5.5',
  // A paper that is signed.
  contract: 'M5 3h10l4 4v14H5zM8.5 9h6M8.5 12.5h6M8.5 17.5c1.5-2 2.3 1 3.5-.4s1.6.6 3.2.2',
  // A purse.
  pay: 'M4 7h14.5a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5H5.5A1.5 1.5 0 0 1 4 18.5zM4 7l10.5-3.5V7M15.6 13.5v.01',
  // A lock.
  control: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.5v2.5',
  // One person inside a ring.
  isolation: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM12 8a2 2 0 1 0 0 4a2 2 0 0 0 0-4zM8.5 17a3.5 3.5 0 0 1 7 0',
  // A speech bubble.
  contact: 'M4 5h16v11h-8.5L7 20v-4H4zM8 9h8M8 12h5',
  // A card with a face.
  identity: 'M3 6h18v12H3zM8 9a1.8 1.8 0 1 0 0 3.6A1.8 1.8 0 0 0 8 9zM5.5 15.7a2.6 2.6 0 0 1 5 0M14 10h4.5M14 13.5h4.5',
  // A phone with a tick.
  'task-scams': 'M7 2.5h10v19H7zM9.8 11.5l1.7 1.7l3-3.2M11 18.8h2',
  // A parcel that goes on.
  'mule-work': 'M3 8l7-3.5L17 8v8l-7 3.5L3 16zM3 8l7 3.5L17 8M10 11.5v8M18.5 5.5h3v3M21.5 5.5L18 9',
  // A building with a fence.
  'scam-compounds':
    'M6 14V3.5h12V14M9 7h1.5M13.5 7H15M9 10.5h1.5M13.5 10.5H15M3 21v-6.2M8 21v-6.2M12 21v-6.2M16 21v-6.2M21 21v-6.2M2.5 17.8h19',
  // A house.
  'domestic-work': 'M3.5 11.5L12 4l8.5 7.5M6 9.8V20h12V9.8M10 20v-5.5h4V20',
  // A house under the sun.
  'gulf-homes':
    'M3 20v-6.2l5.5-4.3l5.5 4.3V20zM7.2 20v-3.5h2.6V20M17.5 4.5a3 3 0 1 0 0 6a3 3 0 0 0 0-6zM17.5 1.5v.8M21.7 7.5h.8M20.5 4.5l.5-.5',
  // A ship.
  ships: 'M3 14h18l-2.5 5h-13zM12 14V4l6 7H7.5M3 21.5c1.5-1 3-1 4.5 0s3 1 4.5 0s3-1 4.5 0s3 1 4.5 0',
  // A bus.
  'own-country': 'M4 5h16v12H4zM4 11h16M9 5v6M15 5v6M7.5 17a1.6 1.6 0 1 0 .01 0zM16.5 17a1.6 1.6 0 1 0 .01 0z',
  // A hand that says stop.
  'sexual-exploitation':
    'M7.5 12V6.5a1.4 1.4 0 0 1 2.8 0V11M10.3 11V4.4a1.4 1.4 0 0 1 2.8 0V11M13.1 11V5.4a1.4 1.4 0 0 1 2.8 0V12M15.9 12V8.4a1.4 1.4 0 0 1 2.8 0V15a6.2 6.2 0 0 1-6.2 6.2c-2.6 0-4-1-5.3-3.2l-2.9-4.7c-.9-1.6 1-2.8 2.2-1.4l1.6 2',
  // A grown-up and a child.
  children:
    'M8 4a2.3 2.3 0 1 0 0 4.6A2.3 2.3 0 0 0 8 4zM4 20v-6a4 4 0 0 1 8 0v6M17 11a1.8 1.8 0 1 0 0 3.6a1.8 1.8 0 0 0 0-3.6zM14.2 20v-.8a2.8 2.8 0 0 1 5.6 0v.8M12 14.5l2.7 2.6',
  // A heart.
  organs: 'M12 20s-8-4.8-8-10.6A4.4 4.4 0 0 1 12 7a4.4 4.4 0 0 1 8 2.4C20 15.2 12 20 12 20zM12 10.5v4M10 12.5h4',
};

/** The picture of a topic. Decoration only: its title always stands beside it. Nothing for a topic without a picture. */
export function TopicIcon({ topic, size = 32 }: { topic: string; size?: number }) {
  const drawing = DRAWINGS[topic];
  if (!drawing) return null;
  return (
    <svg class="icon topic-icon" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" focusable="false">
      <path d={drawing} stroke-width="1.6" />
    </svg>
  );
}
