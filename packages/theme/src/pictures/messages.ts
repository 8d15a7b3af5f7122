/** Why a picture on another host stops a page, and what helps. */
export function unreadPicture(address: string): string {
  return `The picture at ${address} cannot be read, so the page would move while it loads. Check the address and your connection (a redirect to a host that is not declared is refused too), keep a copy beside the file, or say its size beside \`src\`: \`width: 1600\` and \`height: 900\`.`;
}
