## The portfolio's facts by subject, and where practice figures are from

ui-settings-group-about = The portfolio
ui-settings-group-strategy = Strategy and review
ui-settings-group-participation = Practice figures: taking part
ui-settings-group-leading = Practice figures: sponsors and leaders
ui-settings-group-rhythm = Practice figures: rhythm and voice
ui-settings-group-rest = Other
ui-figure-usual = Where nothing is set, { $usual } holds: { $source }.
ui-figure-source-core_share = Wenger, McDermott, Snyder 2002
ui-figure-source-active_share = Wenger, McDermott, Snyder 2002
ui-figure-source-critical_mass = a practice figure of our own
ui-figure-source-over_extended = a practice figure of our own
ui-figure-source-sponsor_load = the upper end for liaisons at Kubernetes
ui-figure-source-leading_sponsor_load = sponsors at OpenTelemetry
ui-figure-source-leadership_load = a practice figure of our own
ui-figure-source-coordinator_gap = four weeks, as at Kubernetes
ui-figure-source-quiet_after = three months, as at Kubernetes
ui-figure-source-voice_every = a yearly report, as at Kubernetes
ui-figure-source-answer_within = quarterly, as at Apache
ui-figure-source-sponsor_contact_every = a quarterly check-in, as at Kubernetes
ui-figure-source-artifact_review_every = a practice figure of our own
