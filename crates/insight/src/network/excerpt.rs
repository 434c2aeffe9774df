//! As much of a network as can be read in one picture.

use std::collections::VecDeque;

use super::{Network, Party};

/// Which part of a network is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// All that is tied, and what stands alone where that leaves room.
    Whole,
    /// What lies around a chosen party.
    Neighbourhood,
    /// The middle of the largest part that hangs together.
    Largest,
}

/// A part of a network.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// Which part it is.
    pub part: Extent,
    /// The positions of its parties, in order.
    pub parties: Vec<usize>,
    /// How many parties are tied in the whole network.
    pub tied: usize,
}

impl Network {
    /// At most so many parties: all there are, or all that are tied, where they are no more; otherwise those around the
    /// chosen one or, where none is chosen, around the best tied party of the largest part that hangs together.
    #[must_use]
    pub fn excerpt(&self, chosen: Option<Party>, most: usize) -> Excerpt {
        let neighbours = self.neighbours();
        let tied: Vec<usize> = (0..neighbours.len()).filter(|at| !neighbours[*at].is_empty()).collect();
        let chosen = chosen.and_then(|chosen| self.parties.iter().position(|party| *party == chosen));
        let (part, mut parties) = match chosen {
            _ if self.parties.len() <= most => (Extent::Whole, (0..self.parties.len()).collect()),
            _ if tied.len() <= most => (Extent::Whole, tied.clone()),
            Some(chosen) => (Extent::Neighbourhood, reached(&neighbours, chosen, most)),
            None => {
                let largest = largest(&neighbours);
                let middle = largest.into_iter().min_by_key(|at| (usize::MAX - neighbours[*at].len(), *at));
                (Extent::Largest, middle.map(|middle| reached(&neighbours, middle, most)).unwrap_or_default())
            }
        };
        parties.sort_unstable();
        Excerpt { part, parties, tied: tied.len() }
    }

    /// The neighbours of each party, the most strongly tied first.
    fn neighbours(&self) -> Vec<Vec<usize>> {
        let mut neighbours: Vec<Vec<(usize, usize)>> = vec![Vec::new(); self.parties.len()];
        for tie in &self.ties {
            let [one, other] = tie.ends;
            let weak = usize::MAX - tie.strength();
            neighbours[one].push((weak, other));
            neighbours[other].push((weak, one));
        }
        let sorted = neighbours.into_iter().map(|mut tied| {
            tied.sort_unstable();
            tied.into_iter().map(|(_, at)| at).collect()
        });
        sorted.collect()
    }
}

/// The first so many parties that are reached from one, the near ones first.
fn reached(neighbours: &[Vec<usize>], from: usize, most: usize) -> Vec<usize> {
    let mut seen = vec![false; neighbours.len()];
    let mut waiting = VecDeque::from([from]);
    let mut reached = Vec::new();
    seen[from] = true;
    while let Some(at) = waiting.pop_front().filter(|_| reached.len() < most) {
        reached.push(at);
        for next in &neighbours[at] {
            if !std::mem::replace(&mut seen[*next], true) {
                waiting.push_back(*next);
            }
        }
    }
    reached
}

/// The largest part that hangs together; of two alike, the one that comes first.
fn largest(neighbours: &[Vec<usize>]) -> Vec<usize> {
    let mut seen = vec![false; neighbours.len()];
    let mut largest = Vec::new();
    for from in 0..neighbours.len() {
        if std::mem::replace(&mut seen[from], true) {
            continue;
        }
        let (mut part, mut at) = (vec![from], 0);
        while let Some(here) = part.get(at).copied() {
            at += 1;
            part.extend(neighbours[here].iter().filter(|next| !std::mem::replace(&mut seen[**next], true)));
        }
        if part.len() > largest.len() {
            largest = part;
        }
    }
    largest
}
