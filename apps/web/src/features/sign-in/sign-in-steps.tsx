import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { personChanged } from '../../shared/account/me.ts';
import { AskForPassword } from './ask-for-password.tsx';
import { CodeStep } from './code-step.tsx';
import { PasswordStep } from './password-step.tsx';

type SignInStepsProps = {
  /** The address that stands in the field at first. */
  email?: string;
  /** Called once somebody is signed in and the page knows who. */
  onDone: () => void;
};

/** Signing in: the password, then the code of the second factor where the account has one. */
export function SignInSteps({ email = '', onDone }: SignInStepsProps) {
  const client = useQueryClient();
  const [step, setStep] = useState<'password' | 'code' | 'forgotten'>('password');
  const [typed, setTyped] = useState(email);
  const done = async (next: 'signed_in' | 'second_factor') => {
    if (next === 'second_factor') return setStep('code');
    await personChanged(client);
    onDone();
  };
  if (step === 'code') return <CodeStep onDone={done} onBack={() => setStep('password')} />;
  if (step === 'forgotten') return <AskForPassword email={typed} onBack={() => setStep('password')} />;
  const forgotten = (address: string) => {
    setTyped(address);
    setStep('forgotten');
  };
  return <PasswordStep email={typed} onDone={done} onForgotten={forgotten} />;
}
