/** Largest picture that is looked at, in bytes. */
export const maxPictureBytes = 20 * 1024 * 1024;
