import { describe, expect, it } from 'vitest';
import { outsideAddress } from './outside';

describe('outsideAddress', () => {
	it('leads to pages and to mail', () => {
		expect(outsideAddress('https://example.org/a b')).toBe('https://example.org/a%20b');
		expect(outsideAddress('git.k8s.io/community/sig-node')).toBe('https://git.k8s.io/community/sig-node');
		expect(outsideAddress(' leads@example.org ')).toBe('mailto:leads@example.org');
		expect(outsideAddress('mailto:leads@example.org')).toBe('mailto:leads@example.org');
	});

	it('leads nowhere else', () => {
		for (const text of [
			'',
			'see the wiki',
			'javascript:alert(1)',
			'file:///etc/passwd',
			'data:text/html,x',
			'/etc'
		]) {
			expect(outsideAddress(text), text).toBeNull();
		}
	});
});
