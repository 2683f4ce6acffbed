try {
  const theme = localStorage.theme;
  if (theme == 'dark' || theme == 'light') document.documentElement.dataset.theme = theme;
} catch {}
