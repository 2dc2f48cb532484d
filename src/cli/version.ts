declare const __VERSION__: string | undefined;

/** Version of the package, which the build writes in; code that was not built has none. */
export const version: string = typeof __VERSION__ === 'undefined' ? '0.0.0' : __VERSION__;
