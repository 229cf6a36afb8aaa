import manifest from '#package.json' with { type: 'json' };

/** Of this Lading. */
export const { version } = manifest;
