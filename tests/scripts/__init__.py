"""Tests of what a maintainer runs."""
