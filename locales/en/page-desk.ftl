## The desks
