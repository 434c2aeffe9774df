// Before the first paint: the theme this computer chose, or the system's when it chose none.
(function () {
	var theme = null;
	try {
		theme = localStorage.getItem('tilth-theme');
	} catch {
		// A profile that forbids storage keeps the system's theme.
	}
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
})();
