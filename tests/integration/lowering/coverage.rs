//! Real code lowers without loss: each named leaf of the parser's tree is in ours, and almost nothing is Generic.
