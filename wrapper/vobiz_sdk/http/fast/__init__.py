"""Connections that speak HTTP through llhttp, a parser written in C: for who wants the least time per call.

What is promised is the same as by the default connections, and the same tests hold it. Downloads, and whatever goes
through a proxy, use the default ones.
"""
