/**
 * The command list as the pages see it: the shapes generated from `crates/app`, with the closed lists of ids that Rust
 * keeps as text named one by one.
 */
import type * as G from './generated';

export type {
	Backup,
	Backups,
	Cell,
	Chip,
	Condition,
	DocumentInfo,
	Group,
	Hit,
	ImportColumns,
	ImportCommit,
	ImportPreview,
	ImportTable,
	Input,
	KindCount,
	LastChange,
	Links,
	ListRequest,
	NextStep,
	Problem,
	Recent,
	Rhythm,
	Row,
	Saved,
	SearchAnswer,
	Session,
	Sort,
	TablePreview,
	Task,
	Value,
	Written
} from './generated';

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
export type RecordView = Omit<G.RecordPage, 'findings'> & { findings: Finding[] };
export type DomainLine = G.DomainLine;
export type PortfolioPage = Omit<G.PortfolioPage, 'findings'> & { findings: Finding[] };

export type Change = Omit<G.ChangeShape, 'op'> & { op: 'create' | 'remove' | 'set' };
export type BatchView = Omit<G.BatchShape, 'changes'> & { changes: Change[] };
export type History = { total: number; batches: BatchView[] };

/** The import profile as a person builds it up: every part but the tables may be left out. */
export type Plan = {
	name: string;
	description?: string;
	currency?: string;
	date_order?: 'day_first' | 'month_first';
	empty?: string[];
	tables: TablePlan[];
};
export type TablePlan = {
	table: string;
	description?: string;
	when?: PlanCondition[];
	records: RecordPlan[];
};
export type Missing = 'create' | 'report' | 'note' | 'empty';
export type RecordPlan = {
	kind: Kind;
	as?: string;
	each?: { column: string; split: string; patterns?: string[] };
	when?: PlanCondition[];
	id?: string;
	key?: string;
	match?: string[];
	missing?: Missing;
	repeated?: 'merge' | 'number';
	fields: Record<string, FieldPlan>;
};
export type Find = 'either' | 'key' | 'name' | 'id';
export type FieldPlan = {
	column?: string;
	text?: string;
	record?: string;
	when?: PlanCondition[];
	split?: string;
	patterns?: string[];
	part?: string;
	values?: Record<string, string>;
	otherwise?: string;
	leave_empty?: string[];
	read?: string;
	unread?: 'error' | 'note';
	find?: Find;
	missing?: Missing;
	combine?: string;
	when_empty?: string;
	when_filled?: string;
	default?: string;
	matched?: 'name' | 'content';
};
export type PlanCondition = { column: string; is?: string[]; is_not?: string[]; filled?: boolean };
export type ImportRead = Omit<G.ImportRead, 'plan'> & { plan: Plan };

/** A request as it is asked with a plan in the making. */
type Planned<Request> = 'plan' extends keyof Request ? Omit<Request, 'plan'> & { plan: Plan } : Request;

/** Answers whose texts are ids of a closed list, or that hold a plan. */
type Named = {
	catalog: Catalog;
	record: RecordView;
	history: History;
	attention: { findings: Finding[]; answered: Finding[] };
	portfolio_page: PortfolioPage;
	import_read: ImportRead;
	import_load_profile: Plan;
};

export type CommandName = keyof G.Commands;
/** Every command: what it is asked and what it answers. */
export type Commands = {
	[N in CommandName]: {
		request: Planned<G.Commands[N][0]>;
		answer: N extends keyof Named ? Named[N] : G.Commands[N][1];
	};
};
