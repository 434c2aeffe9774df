import { LEAD } from './names';
import type { Point } from './network';

const NEAREST = 3;
const FARTHEST = 0.2;
const MARGIN = 16;
/** How near the edge something may stand and still be in sight. */
const EDGE = 48;

type Size = { width: number; height: number };

/** Which part of a picture is seen, and how large. */
export class Camera {
	scale = $state(1);
	x = $state(0);
	y = $state(0);
	/** Whether somebody moved it: until then it follows the size of the window. */
	moved = $state(false);

	/** Where a place of the picture stands on the screen. */
	seen({ x, y }: Point): Point {
		return { x: x * this.scale + this.x, y: y * this.scale + this.y };
	}

	/** Shows the whole picture. */
	fit(picture: Size, window: Size): void {
		const scale = Math.min(
			(window.width - 2 * MARGIN) / picture.width,
			(window.height - 2 * MARGIN - LEAD) / picture.height
		);
		this.scale = Math.min(Math.max(scale, FARTHEST), 1.6);
		this.x = (window.width - picture.width * this.scale) / 2;
		// The lowest names may have a second line.
		this.y = (window.height - LEAD - picture.height * this.scale) / 2;
		this.moved = false;
	}

	/** Comes nearer or goes back; the place on the screen stays where it is. */
	zoom(factor: number, { x, y }: Point): void {
		const scale = Math.min(NEAREST, Math.max(FARTHEST, this.scale * factor));
		const by = scale / this.scale;
		this.x = x - (x - this.x) * by;
		this.y = y - (y - this.y) * by;
		this.scale = scale;
		this.moved = true;
	}

	pan(dx: number, dy: number): void {
		this.x += dx;
		this.y += dy;
		this.moved = true;
	}

	/** Brings a place of the picture in sight. */
	show(place: Point, window: Size): void {
		const { x, y } = this.seen(place);
		const over = (at: number, size: number) => Math.max(EDGE - at, 0) + Math.min(size - EDGE - at, 0);
		const [dx, dy] = [over(x, window.width), over(y, window.height)];
		if (dx !== 0 || dy !== 0) this.pan(dx, dy);
	}
}
