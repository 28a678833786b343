import type { ComponentProps } from 'react';
import styles from './button.module.css';

const looks = { outline: styles.button, primary: `${styles.button} ${styles.primary}`, text: styles.text };

/** A button with an outline; `primary`: the one that a form is sent by; `text`: one that reads as a link within text. */
export function Button({
  look = 'outline',
  ...props
}: ComponentProps<'button'> & { look?: keyof typeof looks }) {
  return <button type="button" {...props} className={looks[look]} />;
}
