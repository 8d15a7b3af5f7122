/** What a service answered: the text of its feed, that nothing changed, or in words why there is none. */
export type Answer = { text: string } | { isUnchanged: true } | { why: string };

interface Ask {
  /** The address of the service, `https://clinic.example/_comments`. */
  url: string;
  token: string;
  /** The cursor to begin at; everything without. */
  after?: string | undefined;
  timeout: number;
}

/** Asks a service for what is public. Never throws: a service that is down is told, and what was kept is used. */
export async function fetchFeed({ url, token, after, timeout }: Ask): Promise<Answer> {
  const address = new URL(`${url.replace(/\/+$/, '')}/v1/export`);
  if (after !== undefined) address.searchParams.set('after', after);
  try {
    const response = await fetch(address, {
      headers: { authorization: `Bearer ${token}`, accept: 'application/x-ndjson' },
      // The token is for this host alone.
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
    });
    if (response.ok) return { text: await response.text() };
    await response.body?.cancel();
    if (response.status === 304 && after !== undefined) return { isUnchanged: true };
    return { why: `${address.host} answered with status ${response.status}.` };
  } catch (error) {
    return { why: `${address.host} cannot be reached: ${reasonOf(error)}.` };
  }
}

function reasonOf(error: unknown): string {
  const { cause, message } = error as Error & { cause?: { code?: string; message?: string } };
  return cause?.code ?? cause?.message ?? message;
}
