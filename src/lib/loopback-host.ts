const loopbackHost = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/** Whether a Host header names this machine itself: any other is a name that was made to point here (DNS rebinding). */
export function isLoopbackHost(host: string | undefined): boolean {
  return loopbackHost.test(host ?? "");
}
