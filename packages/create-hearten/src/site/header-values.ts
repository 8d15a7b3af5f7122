/** The headers of a site that contacts no other host; a test holds that a build says the same in `_headers`. */
export const headerValues: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'self';base-uri 'none';object-src 'none';form-action 'self';style-src 'self' 'unsafe-inline';script-src 'self' 'wasm-unsafe-eval';frame-ancestors 'none'",
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};
