"""The two numbers with a given product and sum, found by trying factor pairs in order."""


def search(product: int, total: int) -> tuple[str, tuple[int, int]]:
    """The tries, the smaller factor rising from 1, and the pair that fits, the smaller in size first.

    `product 24, sum -11: 1+24=25, 2+12=14, 3+8=11, so -3 and -8`; for a negative product differences are
    tried, and the larger gets the sign of `total`. Raises ValueError when no whole numbers fit.
    """
    tries: list[str] = []
    outer = -1 if total < 0 else 1
    inner = outer if product > 0 else -outer
    for small in range(1, abs(product) + 1):
        large, rest = divmod(abs(product), small)
        if rest == 0 and small <= large:
            tried = f"{small}+{large}={small + large}" if product > 0 else f"{large}-{small}={large - small}"
            tries.append(tried)
            p, q = inner * small, outer * large
            if p + q == total:
                return f"product {product}, sum {total}: {', '.join(tries)}, so {p} and {q}", (p, q)
    raise ValueError(f"no whole numbers have the product {product} and the sum {total}")
