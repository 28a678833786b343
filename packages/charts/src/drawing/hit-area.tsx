type HitAreaProps = {
  x: number;
  y: number;
  width: number;
  height: number;
  stop: number;
  onStop: ((stop: number | null) => void) | undefined;
};

/** Takes the pointer for a mark, larger than the mark itself; absent where nobody listens. */
export function HitArea({ stop, onStop, ...box }: HitAreaProps) {
  if (onStop === undefined) return null;
  return (
    <rect
      {...box}
      fill="transparent"
      onPointerEnter={() => onStop(stop)}
      onPointerLeave={() => onStop(null)}
      onPointerDown={() => onStop(stop)}
    />
  );
}
