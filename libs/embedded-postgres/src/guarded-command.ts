/**
 * Wraps the server's command in a few lines of shell that end the server when Node is gone, even by kill -9.
 *
 * Descriptor 3 is a pipe from Node. A guard waits on it in the background; then the shell becomes the server
 * (exec), so Node's child is PostgreSQL itself. A line on the pipe sends the guard home; the end of the pipe
 * without a line means that Node died: SIGINT, which lets the server write everything, SIGQUIT if that takes too long.
 * The guard is a shell and not a second Node because it costs 1 MB instead of 40, and it is
 * forked twice because PostgreSQL would be startled by a child that it did not make.
 */
const GUARD = `
( (
  read -r _ <&3 && exit
  kill -INT $$ || exit
  tenths=0
  while [ $tenths -lt 100 ]; do sleep 0.1; kill -0 $$ || exit; tenths=$((tenths + 1)); done
  kill -QUIT $$
) </dev/null >/dev/null 2>&1 & )
exec "$@" 3<&-
`;

export function guardedCommand(command: string[]): string[] {
  // Windows has no such shell, and no need: there a job object ends the children of a dead process.
  if (process.platform === 'win32') return command;
  return ['/bin/sh', '-c', GUARD, 'upwell-guard', ...command];
}
