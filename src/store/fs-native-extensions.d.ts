declare module 'fs-native-extensions' {
  /** Takes the kernel's lock on an open file; false where another's is in the way. Closing the file, or dying, gives it up. */
  export function tryLock(fd: number, options?: { readonly shared: boolean }): boolean;
  /** Makes an exclusive lock a shared one, with no moment between. */
  export function tryDowngradeLock(fd: number): boolean;
}
