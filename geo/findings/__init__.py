"""A finding is a claim with its measurement and its verdict; findings are those of one run, article by article."""

from geo.findings.value import CheckedArticle, Finding, Findings

__all__ = ["CheckedArticle", "Finding", "Findings"]
