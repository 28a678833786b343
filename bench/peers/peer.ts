import type { Request } from '../load/contender.ts';
import type { Essence } from '../questions/figure-question.ts';
import type { ChildServer } from '../servers/child-server.ts';

/** One question put to a peer, with what exactly it is asked. */
export type PeerQuestion = {
  readonly name: string;
  /** In words: what the peer does to answer, and what was laid ready for it. */
  readonly asks: string;
  readonly request: Request;
  /** Criteria met, communes. */
  readonly essenceOf: (body: string) => Essence;
};

export type Peer = { readonly server: ChildServer; readonly questions: readonly PeerQuestion[] };
