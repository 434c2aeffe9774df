/**
 * The command list as the interface sees it: every request and answer of `crates/app`.
 * Shapes follow serde's JSON; ratings, ids and dates are plain strings and numbers here.
 */

export type Kind = string;
export type Money = { minor: number; currency: string };
export type Value = null | boolean | number | string | Money | Value[] | { [key: string]: Value };

export type LastChange = { label: string; at: string; author: string };
export type DocumentInfo = {
	path: string;
	name: string;
	organization: string;
	sector: string;
	currency: string;
	/** The record of the portfolio's own facts. */
	facts: string | null;
	read_only: boolean;
	read_only_reason: string | null;
	as_of: string | null;
	counts: Record<Kind, number>;
	revision: number;
	author: string;
	last_change: LastChange | null;
	undo: string | null;
	redo: string | null;
	warnings: string[];
};
export type Recent = {
	path: string;
	name: string;
	organization: string;
	opened_at: string;
	missing: boolean;
};
export type Session = { version: string; today: string; document: DocumentInfo | null; recent: Recent[] };

/** A reference as shown: what it is called and, for a community, its stage. */
export type Chip = { kind: Kind; id: string; title: string; stage: string | null };
/** One value of a record; `text` is already worded for people, `chips` are the records it refers to. */
export type Cell = { value: Value; text: string; chips?: Chip[] };
/** Cells stand in the order of the requested columns. */
export type Row = { id: string; title: string; cells: Cell[] };
/** The answer of every write. `label` says what was done, for the toast. */
export type Saved = { label: string; session: Session; created: Chip | null };

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
export type FieldInfo = {
	name: string;
	type: FieldType;
	required: boolean;
	unit: string | null;
	choice_set: string | null;
	choices: string[];
	target: Kind | null;
	shown: boolean;
	private: boolean;
};
export type ColumnInfo = { id: string; type: FieldType; computed: boolean; default: boolean };
export type KindInfo = { kind: Kind; title: string[]; fields: FieldInfo[]; columns: ColumnInfo[] };
export type Catalog = { kinds: KindInfo[] };

export type Condition = { column: string; is: string[] };
export type Sort = { column: string; descending: boolean };
export type ListRequest = {
	kind: Kind;
	columns: string[];
	filter: string;
	conditions: Condition[];
	sort: Sort[];
	group: string | null;
	offset: number;
	limit: number;
};
export type Group = { label: string; start: number; count: number };
export type Page = { total: number; matched: number; rows: Row[]; groups: Group[] };

export type Severity = 'urgent' | 'attention' | 'note';
export type NextStep = { label: string; kind: Kind; id: string | null; values: Record<string, Value> };
export type Finding = {
	key: string;
	rule: string;
	severity: Severity;
	seen: string;
	why: string;
	source: string;
	next: NextStep;
	records: Chip[];
	records_total: number;
};

export type Links = { kind: Kind; field: string; total: number; columns: string[]; rows: Row[] };
export type RecordView = {
	kind: Kind;
	id: string;
	title: string;
	values: Record<string, Cell>;
	links: Links[];
	findings: Finding[];
};

export type Input = { text: string } | { value: Value };

export type Change = {
	op: 'create' | 'remove' | 'set';
	kind: Kind;
	id: string;
	title: string;
	field: string | null;
	old: string | null;
	new: string | null;
};
export type BatchView = {
	id: string;
	label: string;
	author: string;
	at: string;
	changes: Change[];
	change_count: number;
	undone: boolean;
	undoes: string | null;
	can_revert: boolean;
};
export type History = { total: number; batches: BatchView[] };

/** `[start, length]` in UTF-16 units. */
export type Mark = [number, number];
export type Hit = {
	kind: Kind;
	id: string;
	title: string;
	title_marks: Mark[];
	excerpt: string;
	excerpt_marks: Mark[];
};
export type SearchAnswer = { total: number; hits: Hit[] };

export type Rhythm = { wanted: number | null; held: boolean[] };
export type DomainLine = {
	id: string;
	name: string;
	relevance: number | null;
	proficiency: number | null;
	target: number | null;
	posture: string | null;
	status: string | null;
	capabilities: Chip[];
	stewards: Chip[];
	stage: string | null;
	sponsor: Chip | null;
	executive: Chip | null;
	rhythm: Rhythm;
	hours: number | null;
	money: string | null;
	findings: number;
};
export type PortfolioPage = {
	/** What the map says today, one sentence. */
	headline: string;
	domains: DomainLine[];
	communities: number;
	sponsors: number;
	findings_total: number;
	/** The first of them. */
	findings: Finding[];
};

/** The import profile; what each part means stands in `crates/exchange/src/plan.rs`. */
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
export type Problem = {
	table: string;
	row: number | null;
	column: string | null;
	value: string | null;
	reason: string;
	remedy: string;
	severity: 'error' | 'note';
};
export type ImportTable = {
	name: string;
	rows: number;
	encoding: string | null;
	separator: string | null;
	columns: { name: string; samples: string[]; filled: number }[];
};
export type ImportRead = { token: string; tables: ImportTable[]; problems: Problem[]; plan: Plan };
export type KindCount = { kind: Kind; new: number; changed: number; unchanged: number };
export type TablePreview = { table: string; rows: number; kinds: KindCount[]; errors: number; notes: number };
export type ImportPreview = {
	tables: TablePreview[];
	/** Over all tables, each record counted once. */
	totals: KindCount[];
	new: number;
	changed: number;
	unchanged: number;
	errors: number;
	problems: Problem[];
	problems_total: number;
};
export type ImportCommit = { preview: ImportPreview; saved: Saved };
export type ImportColumns = {
	columns: {
		column: string;
		different: number;
		filled: number;
		/** Of the filled rows, those whose value the plan reads. */
		read: number;
		/** What a value becomes, in words; null where it cannot be read or is left empty. */
		values: { value: string; count: number; read: string | null }[];
	}[];
};

/** What was written; `pages` of a report on paper. */
export type Written = { path: string; bytes: number; pages: number | null; files: number };

export type Task = { label: string; done: number; total: number | null };

type None = Record<string, never>;

/** Every command: what it is asked and what it answers. */
export type Commands = {
	session: { request: None; answer: Session };
	create_portfolio: {
		request: {
			path: string | null;
			name: string;
			organization: string;
			sector: string;
			currency: string;
			fiscal_year_start: number;
			review_every: number;
			strategy: string;
		};
		answer: Session;
	};
	open_portfolio: { request: { path: string }; answer: Session };
	open_sample: { request: None; answer: Session };
	close_portfolio: { request: None; answer: Session };
	save_copy: { request: { path: string }; answer: { path: string } };
	forget_recent: { request: { path: string }; answer: Session };
	set_author: { request: { name: string }; answer: Session };
	look_at: { request: { date: string | null }; answer: Session };
	catalog: { request: None; answer: Catalog };
	list: { request: ListRequest; answer: Page };
	record: { request: { kind: Kind; id: string }; answer: RecordView };
	create_record: { request: { kind: Kind; values: Record<string, Input> }; answer: Saved };
	set_field: { request: { kind: Kind; id: string; field: string; input: Input }; answer: Saved };
	remove_record: { request: { kind: Kind; id: string }; answer: Saved };
	choose: { request: { kind: Kind; text: string; limit: number }; answer: Chip[] };
	undo: { request: None; answer: Saved };
	redo: { request: None; answer: Saved };
	revert: { request: { batch: string }; answer: Saved };
	history: {
		request: { record: { kind: Kind; id: string } | null; offset: number; limit: number };
		answer: History;
	};
	search: { request: { text: string; limit: number }; answer: SearchAnswer };
	attention: { request: None; answer: { findings: Finding[] } };
	portfolio_page: { request: None; answer: PortfolioPage };
	view: { request: { page: string }; answer: { view: unknown } };
	set_view: { request: { page: string; view: unknown }; answer: None };
	import_read: { request: { paths: string[] }; answer: ImportRead };
	import_preview: { request: { token: string; plan: Plan; most_problems?: number }; answer: ImportPreview };
	import_commit: { request: { token: string; plan: Plan }; answer: ImportCommit };
	import_load_profile: { request: { path: string }; answer: Plan };
	import_save_profile: { request: { plan: Plan; path: string }; answer: { path: string } };
	import_columns: { request: { token: string; plan: Plan; table: string }; answer: ImportColumns };
	progress: { request: None; answer: { task: Task | null } };
	cancel: { request: None; answer: None };
	report: {
		request: { kind: string; format: 'pdf' | 'markdown'; paper: 'a4' | 'letter'; path: string };
		answer: Written;
	};
	export: {
		request: { format: 'csv' | 'xlsx' | 'json'; kind: Kind | null; path: string };
		answer: Written;
	};
};
export type CommandName = keyof Commands;
