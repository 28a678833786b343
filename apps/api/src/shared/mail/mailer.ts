/** What a message says. */
export type MailText = {
  readonly subject: string;
  /** Plain text, lines parted by `\n`. */
  readonly text: string;
};

export type MailMessage = MailText & {
  /** One address, `lan@langson.example`. */
  readonly to: string;
  /** The same for every try of one message, so that a mailbox can tell that it has it already. */
  readonly id?: string;
};

/** Takes messages to where they are read. */
export type Mailer = {
  /**
   * Resolves once the message was taken over. Rejects with an AppError where the recipient is no
   * address, with a {@link MailFailure} where the message could not be handed over.
   */
  send(message: MailMessage): Promise<void>;
};
