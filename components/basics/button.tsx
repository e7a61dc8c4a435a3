import type { ComponentProps } from 'react';
import css from './button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` = the one suggested action of its group, `plain` = beside the point. */
  readonly look?: 'primary' | 'normal' | 'plain';
}

/** A native button; `type` is "button" unless given. */
export function Button({ look = 'normal', className, ...rest }: ButtonProps) {
  const classes = [css['button'], look === 'normal' ? '' : css[look], className].filter(Boolean).join(' ');
  return <button type="button" className={classes} {...rest} />;
}
