/** Raised when the lab records the same session in another way; every capture names the version that wrote it. */
export const labVersion = 1;
