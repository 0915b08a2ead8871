"""Records of procedures as they arrive, read into `Record`. Pure: no row is touched here.

Three forms are read: the published record (lower-case keys), the record that systems exchange (upper-case
keys), and the downloadable table of labelled items. Each ends as the same `Record`; the original is kept
beside it, word for word.
"""
