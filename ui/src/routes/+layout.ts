// A desktop window has no server: everything is drawn in the window.
export const ssr = false;
export const prerender = false;
