use rustc_hash::FxHashMap;
use serde_json::json;
use tilth_core::{
    AnyRecord, Date, Kind, Uuid,
    catalog::{Stage, StageChange},
};
use tilth_insight::{Shift, What, compare};

use crate::support::{Made, TODAY, ago, to};

const THEN: Date = Date::constant(2026, 6, 30);

#[test]
fn a_record_that_was_not_there_began_and_one_that_is_gone_ended() {
    let mut made = Made::new();
    let (kept, gone) = (made.domain("Kept"), made.domain("Gone"));
    let was = made.portfolio.owned(Kind::Domain, gone.uuid());
    made.remove(gone);
    let earlier: FxHashMap<(Kind, Uuid), Option<AnyRecord>> =
        [((Kind::Domain, kept.uuid()), None), ((Kind::Domain, gone.uuid()), was)].into_iter().collect();
    let shifts = compare(&earlier, THEN, &made.portfolio, TODAY);
    let found: Vec<_> = shifts.iter().map(|shift| (shift.id, &shift.what)).collect();
    assert_eq!(found, [(gone.uuid(), &What::Ended), (kept.uuid(), &What::Began)]);
}

#[test]
fn a_field_that_came_back_to_its_value_has_not_moved() {
    let mut made = Made::new();
    let water = made.domain("Water");
    let was = made.portfolio.owned(Kind::Domain, water.uuid());
    let earlier: FxHashMap<(Kind, Uuid), Option<AnyRecord>> =
        [((Kind::Domain, water.uuid()), was)].into_iter().collect();
    assert_eq!(compare(&earlier, THEN, &made.portfolio, TODAY), []);
    made.set(water, "posture", json!("invest"));
    let shifts = compare(&earlier, THEN, &made.portfolio, TODAY);
    assert!(matches!(shifts.as_slice(), [Shift { what: What::Field { field: "posture", .. }, .. }]), "{shifts:?}");
}

#[test]
fn a_stage_is_another_when_a_change_was_noted_since() {
    let mut made = Made::new();
    let weir = made.community("Weir");
    let stage = |stage: &str, days: i64| json!({ "community": to(weir), "stage": stage, "on": ago(days) });
    made.put::<StageChange>(stage("growing", 500));
    let noted = made.put::<StageChange>(stage("establishing", 3));
    let earlier: FxHashMap<(Kind, Uuid), Option<AnyRecord>> =
        [((Kind::StageChange, noted.uuid()), None)].into_iter().collect();
    let shifts = compare(&earlier, THEN, &made.portfolio, TODAY);
    let what = What::Stage { from: Some(Stage::Growing), to: Some(Stage::Establishing) };
    assert_eq!(shifts, [Shift { kind: Kind::Community, id: weir.uuid(), what }]);
}
