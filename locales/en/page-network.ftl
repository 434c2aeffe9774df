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
