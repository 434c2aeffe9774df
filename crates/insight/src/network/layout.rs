//! Where the parties of a network stand in a picture: those that are tied near each other, and no name over another.

/// The most letters of a name in the picture; longer ones are cut.
pub const LABEL: usize = 22;

const LETTER: f64 = 6.6;
const HEIGHT: f64 = 38.0;
const GAP: f64 = 14.0;
const ASPECT: f64 = 1.35;
/// The share of the picture that names may cover.
const COVERED: f64 = 0.36;
const LEAST_WIDTH: f64 = 760.0;
const STEPS: u32 = 240;
/// How often names are moved apart, at most, and how often that goes the longer way.
const APART: u32 = 600;
const LONGER_WAY: u32 = 3;
/// How strongly the middle draws a party, and one that nothing ties.
const HELD: f64 = 0.35;
const HELD_ALONE: f64 = 0.9;
/// Places nearer than this count as this far apart.
const NEAREST: f64 = 0.01;

/// A tie between two of the parties, by position, and how strongly it draws them together: 1 is usual.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Link {
    /// Its ends.
    pub ends: [usize; 2],
    /// How strongly.
    pub pull: f64,
}

/// A picture of a network, in the pixels of a screen at its natural size.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layout {
    /// How wide it is.
    pub width: f64,
    /// How high it is.
    pub height: f64,
    /// Where each party stands: its mark, with its name under it.
    pub places: Vec<[f64; 2]>,
}

/// Lays parties with names of so many letters out. The same parties and links always stand at the same places.
#[must_use]
pub fn layout(letters: &[usize], links: &[Link]) -> Layout {
    if letters.is_empty() {
        return Layout::default();
    }
    let widths: Vec<f64> = letters.iter().map(|letters| (*letters).clamp(3, LABEL) as f64 * LETTER + GAP).collect();
    let names: f64 = widths.iter().map(|width| width * HEIGHT).sum();
    let width = (names / COVERED * ASPECT).sqrt().max(LEAST_WIDTH);
    let frame = Frame { width, height: width / ASPECT, widths };
    let mut places = spiral(letters.len(), links, &frame);
    settle(&mut places, links, &frame);
    frame.fill(&mut places);
    separate(&mut places, &frame);
    for place in &mut places {
        *place = place.map(|side| (side * 10.0).round() / 10.0);
    }
    Layout { width: frame.width.round(), height: frame.height.round(), places }
}

struct Frame {
    width: f64,
    height: f64,
    widths: Vec<f64>,
}

impl Frame {
    /// A place within the frame, for a party with its name.
    fn within(&self, at: usize, [x, y]: [f64; 2]) -> [f64; 2] {
        let (half, low) = (self.widths[at] / 2.0, HEIGHT / 2.0);
        [x.clamp(half, self.width - half), y.clamp(low, self.height - low)]
    }

    /// Stretches the places over the whole frame, two parts by how far they stand and one by their order, so that a crowded
    /// middle gets room.
    fn fill(&self, places: &mut [[f64; 2]]) {
        let widest = self.widths.iter().copied().fold(0.0, f64::max);
        for (side, size, margin) in [(0, self.width, widest / 2.0), (1, self.height, HEIGHT / 2.0)] {
            let least = places.iter().map(|place| place[side]).fold(f64::INFINITY, f64::min);
            let most = places.iter().map(|place| place[side]).fold(f64::NEG_INFINITY, f64::max);
            let span = most - least;
            let mut order: Vec<usize> = (0..places.len()).collect();
            order.sort_by(|one, other| places[*one][side].total_cmp(&places[*other][side]).then(one.cmp(other)));
            let last = (places.len() - 1) as f64;
            for (rank, at) in order.into_iter().enumerate() {
                let share = if span > f64::EPSILON { (places[at][side] - least) / span } else { 0.5 };
                let by_order = if last > 0.0 { rank as f64 / last } else { 0.5 };
                places[at][side] = margin + (share * 2.0 + by_order) / 3.0 * (size - 2.0 * margin);
            }
        }
    }
}

/// The start: a spiral, the best tied in the middle.
fn spiral(parties: usize, links: &[Link], frame: &Frame) -> Vec<[f64; 2]> {
    const GOLDEN: f64 = 2.399_963_229_728_653;
    let mut tied = vec![0_usize; parties];
    for end in links.iter().flat_map(|link| link.ends) {
        tied[end] += 1;
    }
    let mut order: Vec<usize> = (0..parties).collect();
    order.sort_by_key(|at| (usize::MAX - tied[*at], *at));
    let mut places = vec![[0.0; 2]; parties];
    for (turn, at) in order.into_iter().enumerate() {
        let out = ((turn as f64 + 0.5) / parties as f64).sqrt() / 2.0;
        let angle = turn as f64 * GOLDEN;
        places[at] = [frame.width * (0.5 + out * angle.cos()), frame.height * (0.5 + out * angle.sin())];
    }
    places
}

/// Lets all push each other apart and the links draw them together (Fruchterman and Reingold).
fn settle(places: &mut [[f64; 2]], links: &[Link], frame: &Frame) {
    let apart = (frame.width * frame.height / places.len() as f64).sqrt() * 0.8;
    let middle = [frame.width / 2.0, frame.height / 2.0];
    // Nothing holds what is not tied: it would drift to the rim and press the others together.
    let mut held = vec![HELD_ALONE; places.len()];
    for end in links.iter().flat_map(|link| link.ends) {
        held[end] = HELD;
    }
    for step in 0..STEPS {
        let mut moves = vec![[0.0_f64; 2]; places.len()];
        for one in 0..places.len() {
            for other in one + 1..places.len() {
                // Every pair in every step: direction times apart²/far, without a root.
                let [x, y] = [places[one][0] - places[other][0], places[one][1] - places[other][1]];
                let push = apart * apart / (x * x + y * y).max(NEAREST * NEAREST);
                shift(&mut moves, one, other, [x * push, y * push]);
            }
            let ([x, y], far) = between(places[one], middle);
            moves[one][0] -= x * far * held[one];
            moves[one][1] -= y * far * held[one] * ASPECT;
        }
        for Link { ends: [one, other], pull } in links {
            let ([x, y], far) = between(places[*one], places[*other]);
            let draw = -pull * far * far / apart;
            shift(&mut moves, *one, *other, [x * draw, y * draw]);
        }
        let heat = frame.width / 9.0 * f64::from(STEPS - step) / f64::from(STEPS);
        for (place, [x, y]) in places.iter_mut().zip(moves) {
            let far = x.hypot(y).max(NEAREST);
            let go = far.min(heat) / far;
            *place = [place[0] + x * go, place[1] + y * go];
        }
    }
}

/// Moves names that lie over each other apart, mostly by the shorter way. Names are wide, so that is up or down: now and then
/// the longer way is gone, or those in a full column would push each other to and fro for ever.
fn separate(places: &mut [[f64; 2]], frame: &Frame) {
    for turn in 1..=APART {
        let mut clear = true;
        for one in 0..places.len() {
            for other in one + 1..places.len() {
                let [dx, dy] = [places[other][0] - places[one][0], places[other][1] - places[one][1]];
                let over_x = f64::midpoint(frame.widths[one], frame.widths[other]) - dx.abs();
                let over_y = HEIGHT - dy.abs();
                if over_x <= 0.0 || over_y <= 0.0 {
                    continue;
                }
                clear = false;
                let upright = (over_y <= over_x) != (turn % LONGER_WAY == 0);
                let (side, over, way) = if upright { (1, over_y, dy) } else { (0, over_x, dx) };
                let push = (over / 2.0 + 0.2).copysign(if way == 0.0 { 1.0 } else { way });
                places[one][side] -= push;
                places[other][side] += push;
                places[one] = frame.within(one, places[one]);
                places[other] = frame.within(other, places[other]);
            }
        }
        if clear {
            return;
        }
    }
}

/// The direction from the second place to the first, and how far it is.
fn between(one: [f64; 2], other: [f64; 2]) -> ([f64; 2], f64) {
    let [x, y] = [one[0] - other[0], one[1] - other[1]];
    let far = x.hypot(y).max(NEAREST);
    ([x / far, y / far], far)
}

fn shift(moves: &mut [[f64; 2]], one: usize, other: usize, [x, y]: [f64; 2]) {
    moves[one][0] += x;
    moves[one][1] += y;
    moves[other][0] -= x;
    moves[other][1] -= y;
}
