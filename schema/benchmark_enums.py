"""The levels of the Canadian Language Benchmarks, with what each means."""

from models.registration.spoken_language import BenchmarkLevel, LiteracyBenchmarkLevel
from schema.described import described as _enum

_enum(
    BenchmarkLevel,
    "A level of listening or speaking, by the Canadian Language Benchmarks (CLB, in French NCLC).",
    CLB_1="Benchmark 1.",
    CLB_2="Benchmark 2.",
    CLB_3="Benchmark 3.",
    CLB_4="Benchmark 4.",
    CLB_5="Benchmark 5.",
    CLB_6="Benchmark 6.",
    CLB_7="Benchmark 7.",
    CLB_8="Benchmark 8.",
    CLB_9="Benchmark 9.",
    CLB_10="Benchmark 10.",
    CLB_11="Benchmark 11.",
    CLB_12="Benchmark 12.",
    PRE_CLB="Below the first benchmark.",
    NOT_APPLICABLE="Not applicable.",
    INSUFFICIENT_EVIDENCE="What was shown is too little to tell.",
)
_enum(
    LiteracyBenchmarkLevel,
    "A level of reading or writing, by the Canadian Language Benchmarks (CLB, in French NCLC).",
    LIT_FOUNDATION="Literacy, Foundation L.",
    LIT_1="Literacy 1L.",
    LIT_2="Literacy 2L.",
    LIT_3="Literacy 3L.",
    LIT_4="Literacy 4L.",
    CLB_1="Benchmark 1.",
    CLB_2="Benchmark 2.",
    CLB_3="Benchmark 3.",
    CLB_4="Benchmark 4.",
    CLB_5="Benchmark 5.",
    CLB_6="Benchmark 6.",
    CLB_7="Benchmark 7.",
    CLB_8="Benchmark 8.",
    CLB_9="Benchmark 9.",
    CLB_10="Benchmark 10.",
    CLB_11="Benchmark 11.",
    CLB_12="Benchmark 12.",
    PRE_CLB="Below the first benchmark.",
    NOT_APPLICABLE="Not applicable.",
    INSUFFICIENT_EVIDENCE="What was shown is too little to tell.",
)
