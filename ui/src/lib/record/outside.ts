const SCHEMES = ['http:', 'https:', 'mailto:'];
/** "kubernetes.io/docs": an address as people write it, without its scheme. */
const BARE = /^[\w-]+(\.[\w-]+)+([/?#:]|$)/;
const MAIL = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/;

/** Where a link or an e-mail address of a record leads outside the window; null for text that leads nowhere safe. */
export function outsideAddress(text: string): string | null {
	const written = text.trim();
	if (MAIL.test(written)) return `mailto:${written}`;
	const address = BARE.test(written) ? `https://${written}` : written;
	try {
		const { protocol, href } = new URL(address);
		return SCHEMES.includes(protocol) ? href : null;
	} catch {
		return null;
	}
}
