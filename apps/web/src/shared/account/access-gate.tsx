import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import type { Action } from '@tiendo/policy/action.ts';
import { mayAnywhere, type Refusal } from '@tiendo/policy/permission.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../api/failure.ts';
import { FailureWords } from '../figure-frame/failure-words.tsx';
import button from '../ui/button.module.css';
import styles from './access-gate.module.css';
import { actorOf, meQuery } from './me.ts';

type AccessGateProps = {
  /** What the page is for; `signed_in`: for everybody who has signed in. */
  action: Action | 'signed_in';
  children: ReactNode;
};

/** Why a page is not shown, without saying what would be on it, and the way on. */
function Refused({ refusal }: { refusal: Refusal }) {
  const { t } = useTranslation();
  const here = useLocation({ select: ({ href }) => href });
  const reason = refusal === 'anonymous' || refusal === 'two_factor' ? refusal : 'forbidden';
  return (
    <section className={styles.refused}>
      <h1>{t(`access.${reason}.title`)}</h1>
      <p>{t(`access.${reason}.text`)}</p>
      {reason === 'anonymous' && (
        <Link className={button.button} to="/dang-nhap" search={{ ve: here }}>
          {t('account.signIn')}
        </Link>
      )}
      {reason === 'two_factor' && (
        <Link className={button.button} to="/tai-khoan">
          {t('account.setUpTwoFactor')}
        </Link>
      )}
      {reason === 'forbidden' && (
        <Link className={button.button} to="/tong-quan">
          {t('route.toOverview')}
        </Link>
      )}
    </section>
  );
}

/** A page for those whom the policy allows it. */
export function AccessGate({ action, children }: AccessGateProps) {
  const { data: me, error, refetch } = useQuery(meQuery());
  if (me === undefined)
    return error === null ? (
      <div className={styles.refused} aria-busy="true" />
    ) : (
      <div className={styles.refused}>
        <FailureWords failure={failureOf(error)} onRetry={() => void refetch()} />
      </div>
    );
  const actor = me.account && actorOf(me.account);
  if (actor === null) return <Refused refusal="anonymous" />;
  const permission = action === 'signed_in' ? null : mayAnywhere(actor, action, me.today);
  return permission?.granted === false ? <Refused refusal={permission.refusal} /> : children;
}
