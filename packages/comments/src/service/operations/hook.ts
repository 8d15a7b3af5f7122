import { spawn } from 'node:child_process';

/** Whom to tell that the site is to be built: an address to post to, or a command. It is told nothing of comments. */
export interface Hook {
  /** Says which, for the log, without a secret that an address may hold. */
  name: string;
  /** The longest it may take, in ms. */
  timeout: number;
  /** Throws where it did not work. */
  call: (signal: AbortSignal) => Promise<void>;
}

/** A deploy hook such as those of Netlify, Cloudflare and Vercel. */
export function urlHook(url: string, headers: Record<string, string> = {}): Hook {
  return {
    name: new URL(url).host,
    timeout: 30_000,
    async call(signal) {
      const answer = await fetch(url, { method: 'POST', headers, redirect: 'error', signal });
      await answer.body?.cancel();
      if (!answer.ok) throw new HookFailure(`status ${answer.status}`);
    },
  };
}

/** A command of this machine, such as `npm run build`, in a folder. */
export function commandHook(command: string, cwd: string): Hook {
  return {
    name: 'command',
    timeout: 15 * 60_000,
    call: (signal) =>
      new Promise((resolve, reject) => {
        // A group of its own, so that what the shell has started ends with it.
        const child = spawn(command, {
          cwd,
          shell: true,
          detached: true,
          stdio: ['ignore', 'ignore', 'inherit'],
        });
        const end = () => child.pid !== undefined && process.kill(-child.pid);
        signal.addEventListener('abort', end, { once: true });
        child.on('error', reject);
        child.on('exit', (code) => {
          signal.removeEventListener('abort', end);
          if (code === 0) resolve();
          else reject(new HookFailure(`exit code ${code}`));
        });
      }),
  };
}

/** The hook of `--rebuild`: an address or a command. */
export function hookOf(value: string, cwd: string): Hook {
  return /^https?:\/\//.test(value) ? urlHook(value) : commandHook(value, cwd);
}

/** The site could not be asked to build; its message holds no address. */
export class HookFailure extends Error {
  override name = 'HookFailure';
}
