//! Chance from a fixed seed: times of day, and the random part of ids.

use tilth_core::{Timestamp, Uuid};

/// SplitMix64 (Steele, Lea, Flood 2014). It stands here and not in a library because its numbers must never change:
/// they are the ids of the sample.
pub(super) struct Chance {
    state: u64,
}

impl Chance {
    /// The chance that this seed gives.
    pub(super) const fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    /// A number below `end`, which is not zero.
    pub(super) const fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    /// A UUID version 7 of this moment; ids of one moment sort by `sequence`.
    pub(super) fn id(&mut self, at: Timestamp, sequence: u16) -> Uuid {
        let mut rest = [0; 10];
        rest[..2].copy_from_slice(&sequence.to_be_bytes());
        rest[2..].copy_from_slice(&self.next().to_be_bytes());
        let millis = u64::try_from(at.as_millisecond()).expect("the sample lies after 1970");
        uuid::Builder::from_unix_timestamp_millis(millis, &rest).into_uuid()
    }

    const fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}
