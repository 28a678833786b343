import type { ComponentProps } from 'react';
import styles from './button.module.css';

/** A button with an outline, `look="text"` for one that reads as a link within text. */
export function Button({
  look = 'outline',
  ...props
}: ComponentProps<'button'> & { look?: 'outline' | 'text' }) {
  return <button type="button" {...props} className={look === 'text' ? styles.text : styles.button} />;
}
