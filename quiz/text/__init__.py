"""text: what the app knows about written Ukrainian and English.

In: strings. Out: strings, numbers, positions. Pure; calls no other room. Texts in several languages travel through all
rooms as a mapping from language code to string (`Text`).
"""
