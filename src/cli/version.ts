declare const PACKAGE_VERSION: string

/** The package's version, set by the build. */
export const version: string = typeof PACKAGE_VERSION === 'string' ? PACKAGE_VERSION : '0.0.0'
