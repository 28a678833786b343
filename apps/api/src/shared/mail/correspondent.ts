/** Somebody who reads what the system tells by mail. */
export type Correspondent = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly language: 'vi' | 'en';
};
