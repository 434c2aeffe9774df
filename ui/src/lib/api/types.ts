/**
 * The command list as the pages see it: the shapes generated from `crates/app`, with the closed lists of ids that Rust
 * keeps as text named one by one.
 */
import type * as G from './generated';

export type * from './generated';

export type Kind = string;
/** `[start, length]` in UTF-16 units. */
export type Mark = [number, number];
export type Page = G.List;

export type FieldType =
	| 'text'
	| 'long_text'
	| 'email'
	| 'link'
	| 'integer'
	| 'number'
	| 'rating'
	| 'energy'
	| 'percent'
	| 'yes_no'
	| 'date'
	| 'timestamp'
	| 'money'
	| 'choice'
	| 'choices'
	| 'ref'
	| 'refs'
	| 'tags';
export type FieldInfo = Omit<G.FieldInfo, 'type'> & { type: FieldType };
export type ColumnInfo = Omit<G.ColumnInfo, 'type'> & { type: FieldType };
export type KindInfo = Omit<G.KindInfo, 'fields' | 'columns'> & {
	fields: FieldInfo[];
	columns: ColumnInfo[];
};
export type Catalog = { kinds: KindInfo[] };

export type Severity = 'urgent' | 'attention' | 'note';
export type Given = 'acted_on' | 'not_now' | 'does_not_apply';
export type FindingAnswer = Omit<G.FindingAnswer, 'given'> & { given: Given };
export type Finding = Omit<G.Finding, 'severity' | 'answer'> & {
	severity: Severity;
	answer: FindingAnswer | null;
};
export type RuleFindings = Told<G.RuleFindings>;
export type RecordView = Omit<G.RecordPage, 'findings'> & { findings: Finding[] };
export type DomainLine = G.DomainLine;
export type PortfolioPage = Omit<G.PortfolioPage, 'findings'> & { findings: Finding[] };

export type Change = Omit<G.ChangeShape, 'op'> & { op: 'create' | 'remove' | 'set' };
export type BatchView = Omit<G.BatchShape, 'changes'> & { changes: Change[] };
export type History = { total: number; batches: BatchView[] };

/** A part of a page with what wants attention about it. */
type Told<A> = Omit<A, 'findings'> & { findings: Finding[] };

/** Answers whose texts are ids of a closed list. */
type Named = {
	catalog: Catalog;
	record: RecordView;
	history: History;
	attention: Omit<G.AttentionPage, 'rules'> & { rules: RuleFindings[] };
	portfolio_page: PortfolioPage;
	community_life: Told<G.CommunityLife>;
	community_people: Told<G.CommunityPeople>;
	community_rhythm: Told<G.CommunityRhythm>;
	community_asks: Told<G.CommunityAsks>;
};

export type CommandName = keyof G.Commands;
/** Every command: what it is asked and what it answers. */
export type Commands = {
	[N in CommandName]: {
		request: G.Commands[N][0];
		answer: N extends keyof Named ? Named[N] : G.Commands[N][1];
	};
};
