// Typesets one formula at a time with MathJax's own classes; globalThis.typeset is what mathjax.py calls.
(function () {
  const _ = MathJax._;
  // Not html (links, styles), require and autoload (loading), action, setoptions, configmacros: an answer is
  // not trusted. Not noerrors and noundefined: an error must be an error. Not physics: it redefines \div.
  const packages = [
    'base', 'ams', 'amscd', 'bbox', 'boldsymbol', 'braket', 'cancel', 'cases', 'centernot', 'color', 'colortbl',
    'empheq', 'enclose', 'extpfeil', 'gensymb', 'mathtools', 'mhchem', 'newcommand', 'textcomp', 'textmacros',
    'unicode', 'upgreek', 'verb',
  ];
  const adaptor = _.adaptors.liteAdaptor.liteAdaptor({cjkCharWidth: 1, unknownCharWidth: 0.6});
  _.handlers.html_ts.RegisterHTMLHandler(adaptor);
  const svg = new _.output.svg_ts.SVG({
    fontCache: 'local', internalSpeechTitles: false, font: new _.output.svg.fonts.tex_ts.TeXFont(),
  });
  let document = null, tex = null;

  function fresh() {
    tex = new _.input.tex_ts.TeX({
      packages, tags: 'none', maxMacros: 1000, maxBuffer: 8192,
      formatError(_jax, error) { throw Error(error.message); },
    });
    document = _.mathjax.mathjax.document('', {InputJax: tex, OutputJax: svg});
  }

  // Packages keep what is defined in maps of their own, so what a formula says counts too.
  const defining = /\\(?:[egx]?def|let|(?:re)?new|New|provide|Declare|define|mathtoolsset|usetagform)/;

  function defines(source) {
    return defining.test(source) || ['new-Command', 'new-Environment', 'new-Delimiter']
      .some(name => tex.parseOptions.handlers.retrieve(name).map.size > 0);
  }

  function convert(source, display, width) {
    document.reset();
    tex.reset();
    svg.reset();
    return document.convert(source, {display, em: 16, ex: 7.072, containerWidth: width, lineWidth: 1e6, scale: 1});
  }

  // preamble: JSON array of the formulas that made definitions before this one in the same answer.
  globalThis.typeset = function (source, display, preamble, width) {
    const before = JSON.parse(preamble);
    if (document === null || before.length) fresh();
    let clean = false;
    try {
      for (const definition of before) {
        try { convert(definition, false, width); } catch (error) { /* it was shown as its source */ }
      }
      const node = convert(source, display, width);
      const found = adaptor.outerHTML(adaptor.firstChild(node));
      if (found.includes('data-mml-node="merror"')) throw Error('TeX error');
      clean = !before.length && !defines(source);
      return JSON.stringify(found); // a flat string: the binding cannot read a rope
    } finally {
      if (!clean) document = null; // the next formula starts from nothing
    }
  };
})();
