"""Deliberate mistakes, each one change of the reference: the parity gate must notice them all.

The sub-norm's eps is missing on purpose: 1e-6 instead of 1e-5 moves the logits by less than the gate,
so that constant is checked by reading (docs/model.md, "How tightly an implementation matches").
"""

from tests.reference.variant import HeadPairing, Variant

MUTATIONS = {
    "window one too wide": Variant(window_shift=1),
    "window one too narrow": Variant(window_shift=-1),
    "window also on the full layer": Variant(window_on_full_layer=True),
    "cross layers see a window only": Variant(window_on_cross_layers=True),
    "query heads not reordered": Variant(head_pairing=HeadPairing.BLOCK),
    "query heads split into halves": Variant(head_pairing=HeadPairing.HALVES),
    "plain grouped-query heads": Variant(head_pairing=HeadPairing.GROUPED),
    "v heads of a pair swapped": Variant(swap_v_pair=True),
    "softmax scaled by v's width": Variant(scale_by_v_width=True),
    "lambda_init counts layers from one": Variant(lambda_init_shift=1),
    "learned part of lambda left out": Variant(learned_lambda=False),
    "sub-norm over the whole row": Variant(sub_norm_over_row=True),
    "factor 1 - lambda_init left out": Variant(scale_by_lambda_init=False),
    "conv taps reversed": Variant(reverse_conv_taps=True),
    "conv bias left out": Variant(conv_bias=False),
    "D skip left out": Variant(skip_d=True),
    "x and z swapped": Variant(swap_x_and_z=True),
    "B and C swapped": Variant(swap_b_and_c=True),
    "memory taken after the gate": Variant(memory_after_gate=True),
    "memory taken before the D skip": Variant(memory_without_d=True),
    "silu on the memory": Variant(gmu_silu_on_memory=True),
    "fc1 halves swapped": Variant(swap_gate_and_up=True),
    "layer norm eps 1e-6": Variant(layer_norm_eps=1e-6),
    "layer norm without bias": Variant(layer_norm_bias=False),
}
