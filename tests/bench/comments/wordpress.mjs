// Debian's WordPress with php-fpm, MariaDB and nginx, in a temporary folder and on loopback only.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const source = '/usr/share/wordpress';
const port = 4491;
const url = `http://127.0.0.1:${port}`;

/** Starts it, with `shown` public comments; a sentence where its packages are not there. */
export async function startWordPress({ shown }) {
  const fpm = ['/usr/sbin', '/usr/bin']
    .flatMap((folder) =>
      existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [],
    )
    .find((path) => /php-fpm[\d.]*$/.test(path));
  const tools = ['/usr/sbin/mariadbd', '/usr/sbin/nginx', source].filter(
    (path) => !existsSync(path),
  );
  if (!fpm || tools.length > 0) {
    return `WordPress is left out: ${[...tools, ...(fpm ? [] : ['php-fpm'])].join(', ')} not installed (see the top of bench.mjs).`;
  }
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-bench-'));
  const children = [];
  const run = (command, args) => {
    const child = spawn(command, args, { stdio: 'ignore' });
    children.push(child);
    return child;
  };
  await startDatabase(folder, run);
  await installSite(folder, shown);
  startWeb(folder, fpm, run);
  await until(
    () => spawnSync('curl', ['-sf', '-o', '/dev/null', `${url}/?p=1`]).status === 0,
    'nginx',
  );
  return {
    pids: () => children.flatMap(({ pid }) => [pid, ...childrenOf(pid)]),
    accepted: 302,
    bodies: async (count) => Array.from({ length: count }, body),
    post: (bodies) => ({
      url: `${url}/wp-comments-post.php`,
      requests: [{ setupRequest: next(bodies) }],
    }),
    get: () => ({ url: `${url}/index.php?rest_route=/wp/v2/comments&post=1&per_page=${shown}` }),
    async stop() {
      for (const child of children) child.kill('SIGTERM');
      await Promise.all(
        children.map(
          (child) => child.exitCode ?? new Promise((resolve) => child.once('exit', resolve)),
        ),
      );
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startDatabase(folder, run) {
  const data = join(folder, 'mysql');
  const socket = join(folder, 'mysql.sock');
  const common = [`--datadir=${data}`, '--user=root'];
  execFileSync(
    'mariadb-install-db',
    ['--no-defaults', ...common, '--auth-root-authentication-method=normal'],
    { stdio: 'ignore' },
  );
  run('mariadbd', [
    '--no-defaults',
    ...common,
    `--socket=${socket}`,
    '--skip-networking',
    `--pid-file=${folder}/mysql.pid`,
  ]);
  const ask = ['--no-defaults', '-uroot', `--socket=${socket}`, '-e', 'create database wordpress'];
  await until(() => spawnSync('mariadb', ask).status === 0, 'MariaDB');
}

async function installSite(folder, shown) {
  const site = join(folder, 'site');
  cpSync(source, site, { recursive: true, dereference: true });
  const settings = {
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${folder}/mysql.sock`,
    DB_CHARSET: 'utf8mb4',
    WP_HOME: url,
    WP_SITEURL: url,
    DISABLE_WP_CRON: true,
    WP_HTTP_BLOCK_EXTERNAL: true,
    WP_CONTENT_DIR: `${site}/wp-content`,
  };
  const lines = Object.entries(settings).map(
    ([name, value]) => `define('${name}', ${JSON.stringify(value)});`,
  );
  writeFileSync(
    join(site, 'wp-config.php'),
    `<?php\n${lines.join('\n')}\n$table_prefix = 'wp_';\nif (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');\nrequire_once ABSPATH . 'wp-settings.php';\n`,
  );
  mkdirSync(join(site, 'wp-content/mu-plugins'), { recursive: true });
  // No limit for how fast one address writes, as for ours; and no mail, which there is nobody to take.
  writeFileSync(
    join(site, 'wp-content/mu-plugins/bench.php'),
    `<?php\nadd_filter('wp_is_comment_flood', '__return_false', 99);\nremove_all_filters('check_comment_flood');\nadd_filter('pre_wp_mail', '__return_true');\n`,
  );
  const install = `
    define('WP_INSTALLING', true); $_SERVER['HTTP_HOST'] = '127.0.0.1:${port}';
    require '${site}/wp-load.php'; require ABSPATH . 'wp-admin/includes/upgrade.php';
    wp_install('Bench', 'bench', 'bench@clinic.example', true, '', 'four words are enough');
    update_option('comment_moderation', 1); update_option('require_name_email', 0); update_option('comments_notify', 0);
    update_option('moderation_notify', 0); update_option('comment_previously_approved', 0);
    global $wpdb; $wpdb->query("delete from $wpdb->comments");
    for ($i = 0; $i < ${shown}; $i++) wp_insert_comment(['comment_post_ID' => 1, 'comment_author' => 'Robin', 'comment_approved' => 1,
      'comment_content' => 'Comment ' . $i . '. ' . str_repeat('It helped me to know what to expect. ', 6)]);`;
  execFileSync('php', ['-r', install], { stdio: ['ignore', 'ignore', 'inherit'] });
}

function startWeb(folder, fpm, run) {
  const socket = join(folder, 'fpm.sock');
  writeFileSync(
    join(folder, 'fpm.conf'),
    `[global]\nerror_log = ${folder}/fpm.log\n[www]\nuser = root\ngroup = root\nlisten = ${socket}\npm = static\npm.max_children = 8\n`,
  );
  run(fpm, ['--nodaemonize', '--allow-to-run-as-root', '--fpm-config', join(folder, 'fpm.conf')]);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `user root; worker_processes 2; daemon off; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log;
events { worker_connections 1024; }
http { access_log off; client_body_temp_path ${folder}/body; fastcgi_temp_path ${folder}/fastcgi; proxy_temp_path ${folder}/proxy; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
server { listen 127.0.0.1:${port}; root ${folder}/site; index index.php;
location / { try_files $uri $uri/ /index.php?$args; }
location ~ \\.php$ { include /etc/nginx/fastcgi_params; fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name; fastcgi_pass unix:${socket}; } } }`,
  );
  run('nginx', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'nginx.log')]);
}

async function until(isThere, what) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (isThere()) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${what} did not start.`);
}

function childrenOf(pid) {
  const list = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return list === '' ? [] : list.split(' ').map(Number);
}

let made = 0;
const headers = { 'content-type': 'application/x-www-form-urlencoded' };

function body() {
  const comment = `Note ${(made += 1)}. ${'It helped me to know what to expect. '.repeat(6)}`;
  return new URLSearchParams({
    comment,
    author: 'Robin',
    email: '',
    comment_post_ID: '1',
    comment_parent: '0',
  }).toString();
}

function next(bodies) {
  let index = 0;
  return (request) => ({
    ...request,
    method: 'POST',
    // A copy: the client writes into it.
    headers: { ...headers },
    body: bodies[index++ % bodies.length],
  });
}
