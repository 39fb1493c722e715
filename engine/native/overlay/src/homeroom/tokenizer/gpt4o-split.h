#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

// Stands for GPT-4o's pattern among llama.cpp's regular expressions.
#define HOMEROOM_GPT4O "gpt-4o"

// Splits each stretch of `cpts` (their lengths are `offsets`) exactly as GPT-4o's pattern does; lengths of the words.
std::vector<size_t> homeroom_gpt4o_split(const std::vector<uint32_t> & cpts, const std::vector<size_t> & offsets);
