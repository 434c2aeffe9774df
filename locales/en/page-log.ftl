## Logging, and the register of commitments
