import { stripVTControlCharacters } from 'node:util';
import type { SerializedError } from 'vitest';
import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node';

/** Ends a run with a line for each test that failed, and for each that passed only when it was tried again. */
export default class LastLines implements Reporter {
	onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
		const lines = modules.flatMap((module) => [
			...[module, ...module.children.allSuites()].map((suite) => line('failed', suite, suite.errors())),
			...[...module.children.allTests()].map(ofTest)
		]);
		const outside = unhandled.map(({ message }) => `failed outside of the tests: ${firstLine(message)}`);
		const told = [...lines.filter((one) => one !== ''), ...outside];
		if (told.length > 0) console.log(`${told.join('\n')}\n`);
	}
}

function ofTest(test: TestCase): string {
	const { state, errors } = test.result();
	if (state === 'failed') return line('failed', test, errors);
	return test.diagnostic()?.flaky ? line('passed only at the second attempt', test, errors ?? []) : '';
}

function line(
	what: string,
	of: TestCase | TestSuite | TestModule,
	errors: readonly SerializedError[]
): string {
	const [error] = errors;
	if (!error) return '';
	const file = of.type === 'module' ? of : of.module;
	const name = of.type === 'module' ? '' : ` > ${of.fullName}`;
	return `${what}: ${file.relativeModuleId}${name}: ${firstLine(error.message)}`;
}

/** The first line of a message, with what was waited for where it is a wait that took too long. */
function firstLine(message: string): string {
	const [first = '', ...more] = stripVTControlCharacters(message)
		.split('\n')
		.map((one) => one.trim());
	const awaited = more.find((one) => one.startsWith('- waiting for '));
	return awaited ? `${first} ${awaited}` : first;
}
