/** How passwords are kept. */
export type PasswordHashing = {
  /** What is stored of a password, with a salt of its own. */
  hash(password: string): Promise<string>;
  verify(stored: { readonly hash: string; readonly password: string }): Promise<boolean>;
};
