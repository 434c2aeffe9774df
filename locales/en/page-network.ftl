## Boundaries and their network

network-answer = { $brokers-count ->
    [0] { $several ->
        [0] Nobody is noted as a broker yet
        [one] Nobody is noted as a broker yet, though one person takes part in several communities
       *[other] Nobody is noted as a broker yet, though { $several-words } people take part in several communities
    }
    [one] { $brokers } brokers between communities
   *[other] { $brokers } broker between communities
}; { $alone-count ->
    [0] no community stands alone.
    [one] { $alone } stands alone.
   *[other] { $alone } stand alone.
}
network-around = Of { $tied } communities and outside parties that are tied, { $drawn } around { $chosen } are drawn.
network-largest = Of { $tied } communities and outside parties that are tied, { $drawn } in the middle of the largest part that hangs together are drawn. Choose one to see what lies around it.

## A boundary

network-boundary-answer = { $tension ->
    [stale] { $one } and { $other } have grown so alike that they learn little from each other
    [generative] { $one } and { $other } stand far enough apart to learn from each other
    [disconnected] { $one } and { $other } stand too far apart to learn from each other yet
   *[unsaid] How far { $one } and { $other } stand apart is not said yet
}; { $brokers ->
    [0] nobody is noted who goes between them
    [one] { $broker } goes between them
   *[other] { $brokers-words } people go between them
}{ $last ->
    [none] {", and nothing that happened there is noted."}
    [home] {", and what happened last, on "}{ $on }, changed something at home.
   *[not-home] {", and of what happened last, on "}{ $on }, no change at home is noted.
}
network-boundary-unasked = Nobody has asked the nine questions about this boundary yet.
